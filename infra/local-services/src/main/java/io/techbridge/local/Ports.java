package io.techbridge.local;

/** Sentences about ports. */
final class Ports {

	private Ports() {
	}

	static LocalServicesException taken(String engine, int port, String property) {
		return new LocalServicesException(
				"The " + engine + " cannot use port " + port + " on 127.0.0.1: another program listens there.",
				"Stop that program, or choose another port with " + property + " (0 takes any free one).");
	}

}
