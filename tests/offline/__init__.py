"""No test reaches a network, nor does any process that a test starts."""
