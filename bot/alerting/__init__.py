"""Alerting: what a person must look at, and how they are reached until they have."""
