package io.techbridge.marketplace.commands;

import picocli.CommandLine.Command;

/**
 * Stands in the list of commands for the marketplace itself, which
 * {@link io.techbridge.marketplace.TechBridge} runs.
 */
@Command(name = ServeCommand.NAME, mixinStandardHelpOptions = true,
		description = "Run the marketplace (what happens without a command). Takes the options of Spring Boot,"
				+ " for example --server.port=8081 or --techbridge.local.dir=/srv/techbridge.")
final class ServeCommand implements Runnable {

	static final String NAME = "serve";

	@Override
	public void run() {
		throw new IllegalStateException("serve is started by the main class");
	}

}
