package io.techbridge.marketplace.commands;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.slf4j.LoggerFactory;

/**
 * A command talks to the person at the keyboard itself; its libraries speak up only when
 * something is wrong.
 */
final class QuietLogs {

	private QuietLogs() {
	}

	static void quiet() {
		setLevel(org.slf4j.Logger.ROOT_LOGGER_NAME, Level.WARN);
		// Warns that there is no graphics card, which nobody needs here.
		setLevel("ai.djl", Level.ERROR);
	}

	private static void setLevel(String name, Level level) {
		if (LoggerFactory.getLogger(name) instanceof Logger logger) {
			logger.setLevel(level);
		}
	}

}
