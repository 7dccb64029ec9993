"""Bearer tokens, looked up for each request as REST framework's own TokenAuthentication does."""

from hashlib import sha256

from django.db.models import Q
from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.permissions import BasePermission

from inventory.models import Token


class BearerAuthentication(BaseAuthentication):
    def authenticate(self, request):
        words = get_authorization_header(request).split()
        if len(words) != 2 or words[0].lower() != b"bearer":
            return None
        valid = Q(expires_at=None) | Q(expires_at__gt=timezone.now())
        try:
            token = Token.objects.get(valid, secret_hash=sha256(words[1]).digest(), revoked_at=None)
        except Token.DoesNotExist:
            raise AuthenticationFailed()
        return token, token

    def authenticate_header(self, request):
        return "Bearer"


class MayReadInstances(BasePermission):
    def has_permission(self, request, view):
        return request.auth is not None and not {"instance:read", "system:admin"}.isdisjoint(request.auth.permissions)
