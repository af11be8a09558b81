package io.techbridge.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Ports on 127.0.0.1. */
final class FreePort {

	private FreePort() {
	}

	/**
	 * One that nobody uses now; whoever is going to use it must expect another to be
	 * quicker.
	 */
	static int find() {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static LocalServicesException taken(String engine, int port, String property) {
		return new LocalServicesException(
				"The " + engine + " cannot use port " + port + " on 127.0.0.1: another program listens there.",
				"Stop that program, or choose another port with " + property + " (0 takes any free one).");
	}

}
