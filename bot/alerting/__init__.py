"""Alerting: what a person must look at, and how they are reached until they have.

Rule of this folder: what worries us is a row before anybody is texted, stays until a person says that they have it,
and is never closed by a machine.
"""
