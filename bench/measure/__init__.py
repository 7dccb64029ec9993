"""Measures the service beside its peers."""
