from django.urls import path

from inventory.views import InstanceDetail, InstanceList

urlpatterns = [
    path("v1.0/instances", InstanceList.as_view()),
    path("v1.0/instances/<uuid:pk>", InstanceDetail.as_view()),
]
