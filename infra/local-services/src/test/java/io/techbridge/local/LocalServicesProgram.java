package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Path;

/**
 * An application for tests that need one in a process of its own. Arguments: the data
 * folder and the folder of programs. It says {@code ready} or {@code failed: …}, closes
 * the engines at SIGTERM and SIGINT as Spring Boot does, and ends when its standard input
 * closes: then without closing them, so that they have to notice by themselves.
 */
final class LocalServicesProgram {

	private LocalServicesProgram() {
	}

	public static void main(String[] args) throws IOException {
		try {
			LocalServices services = LocalServices
				.start(LocalServicesSettings.of(Path.of(args[0])).withPrograms(Path.of(args[1])));
			Thread hook = new Thread(services::close);
			Runtime.getRuntime().addShutdownHook(hook);
			System.out.println("ready");
			while (System.in.read() >= 0) {
				// only the end matters
			}
			Runtime.getRuntime().removeShutdownHook(hook);
			System.exit(0);
		}
		catch (LocalServicesException ex) {
			System.out.println("failed: " + ex.getMessage());
			System.exit(1);
		}
	}

}
