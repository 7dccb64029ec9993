from rest_framework.generics import ListAPIView, RetrieveAPIView
from rest_framework.pagination import CursorPagination
from rest_framework.response import Response

from inventory.models import Instance
from inventory.serializers import InstanceSerializer


class Pagination(CursorPagination):
    ordering = ("name", "id")
    page_size = 50
    page_size_query_param = "limit"
    max_page_size = 500

    def get_paginated_response(self, data):
        return Response({"items": data, "next": self.get_next_link()})


class VisibleInstances:
    serializer_class = InstanceSerializer

    def get_queryset(self):
        instances = Instance.objects.select_related("cluster")
        clusters = self.request.auth.cluster_ids
        return instances if clusters is None else instances.filter(cluster__in=clusters)


class InstanceList(VisibleInstances, ListAPIView):
    pagination_class = Pagination


class InstanceDetail(VisibleInstances, RetrieveAPIView):
    pass
