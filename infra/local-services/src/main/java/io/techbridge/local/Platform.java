package io.techbridge.local;

/** The local engines are programs of one platform. */
final class Platform {

	private Platform() {
	}

	static void check() {
		check(System.getProperty("os.name"), System.getProperty("os.arch"));
	}

	static void check(String system, String architecture) {
		if (!system.equals("Linux") || !architecture.equals("amd64")) {
			throw new LocalServicesException(
					"The local engines run on Linux x86-64 only; this is " + system + " " + architecture + ".",
					Advice.USE_INSTALLED_ENGINES);
		}
	}

}
