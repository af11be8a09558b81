package io.techbridge.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

/**
 * A data folder, which one live instance holds at a time. The lock is one of the
 * operating system on a file, so it ends with the process in whatever way; files left
 * behind by a killed process mean nothing.
 */
final class DataFolder implements AutoCloseable {

	/**
	 * What this JVM holds. To be asked before the lock file is opened: closing any
	 * channel of a file releases all locks the process has on it.
	 */
	private static final Set<Path> heldHere = ConcurrentHashMap.newKeySet();

	private final Path dir;

	private final FileChannel lock;

	private DataFolder(Path dir, FileChannel lock) {
		this.dir = dir;
		this.lock = lock;
	}

	/** Empty when another live instance, maybe in this JVM, holds the folder. */
	static Optional<DataFolder> tryHold(Path dir) {
		return FolderProblems.explained(dir, () -> {
			Path real = Files.createDirectories(dir).toRealPath();
			if (!heldHere.add(real)) {
				return Optional.empty();
			}
			FileChannel lock = null;
			try {
				lock = lock(real);
				if (lock == null) {
					return Optional.empty();
				}
				RunningEngines.announceStart().write(real);
				return Optional.of(new DataFolder(real, lock));
			}
			finally {
				if (lock == null) {
					heldHere.remove(real);
				}
			}
		});
	}

	private static @Nullable FileChannel lock(Path dir) throws IOException {
		FileChannel channel = FileChannel.open(dir.resolve("lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE);
		if (channel.tryLock() != null) {
			return channel;
		}
		channel.close();
		return null;
	}

	static DataFolder hold(Path dir) {
		return tryHold(dir).orElseThrow(() -> inUse(dir));
	}

	static LocalServicesException inUse(Path dir) {
		String holder = RunningEngines.read(dir).map(running -> "process " + running.pid()).orElse("another process");
		return new LocalServicesException("The data folder " + dir + " is in use by " + holder + ".",
				"Stop that instance or choose another folder with techbridge.local.dir.");
	}

	/** Lets other processes attach. */
	void announce(RunningEngines running) {
		FolderProblems.explained(this.dir, () -> running.write(this.dir));
	}

	@Override
	public void close() {
		try {
			RunningEngines.remove(this.dir);
			this.lock.close();
		}
		catch (IOException ex) {
			throw FolderProblems.explain(this.dir, ex);
		}
		finally {
			heldHere.remove(this.dir);
		}
	}

}
