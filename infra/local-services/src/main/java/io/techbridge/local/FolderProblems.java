package io.techbridge.local;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** Turns failures of the file system into sentences. */
final class FolderProblems {

	private FolderProblems() {
	}

	static LocalServicesException explain(Path folder, Exception failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof LocalServicesException explained) {
				return explained;
			}
			String message = String.valueOf(cause.getMessage());
			if (cause instanceof AccessDeniedException || message.contains("Permission denied")
					|| message.contains("Read-only file system")) {
				return new LocalServicesException(
						"The data folder " + folder + " cannot be written by the user "
								+ System.getProperty("user.name") + " (" + message + ").",
						Advice.FOLDER_PERMISSION, failure);
			}
			if (isFull(message)) {
				return new LocalServicesException(
						"The disk of the data folder " + folder + " is full (" + message + ").", Advice.DISK_FULL,
						failure);
			}
		}
		return new LocalServicesException("The data folder " + folder + " cannot be used: " + failure + ".",
				"Mend that or choose another folder with techbridge.local.dir.", failure);
	}

	static boolean isFull(String message) {
		return message.contains("No space left on device") || message.contains("File too large")
				|| message.contains("Disk quota exceeded");
	}

	/** Something that touches the file system. */
	interface Attempt<T> {

		T get() throws IOException;

	}

	static <T> T explained(Path folder, Attempt<T> attempt) {
		try {
			return attempt.get();
		}
		catch (IOException ex) {
			throw explain(folder, ex);
		}
	}

}
