"""The record: contacts and their way into the case record, reports, and who looked."""
