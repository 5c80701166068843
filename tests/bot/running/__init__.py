"""Tests of how Throughline runs."""
