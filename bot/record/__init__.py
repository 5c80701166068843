"""The record: contacts and their way into the case record, reports, and who looked.

Rule of this folder: a contact settled is not changed: what is learnt later is a new row, linked. Who looked is
written with what they saw.
"""
