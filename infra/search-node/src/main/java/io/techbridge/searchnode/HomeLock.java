package io.techbridge.searchnode;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Lets a new node wait until the one before it has ended: after {@code kill -9} of the
 * application the old node closes by itself while the next one may already be starting.
 */
final class HomeLock {

	/** Held, never closed: the operating system releases it when this JVM ends. */
	@SuppressWarnings("unused")
	private static @Nullable FileChannel held;

	private HomeLock() {
	}

	static void await(Path home) throws IOException {
		FileChannel channel = FileChannel.open(home.resolve("node.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		channel.lock();
		held = channel;
	}

}
