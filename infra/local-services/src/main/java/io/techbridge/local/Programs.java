package io.techbridge.local;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * The folder with the programs of the engines, which come from jars. Every version has a
 * folder of its own below it, which appears as a whole when it is complete; so neither a
 * crash in the middle nor a second instance that unpacks at the same time does harm, and
 * a new version of the application brings new folders.
 *
 * @param folder with a folder for each program
 * @param shared whether other data folders may use it; if not, other versions are deleted
 */
record Programs(Path folder, boolean shared) {

	/** Writes a program into an empty folder. */
	interface Unpacking {

		void into(Path folder) throws IOException;

	}

	static Programs of(LocalServicesSettings settings) {
		Path chosen = settings.programs();
		return (chosen != null) ? new Programs(chosen, true) : new Programs(settings.dir().resolve("programs"), false);
	}

	Path get(String kind, String version, Unpacking unpacking) throws IOException {
		Path wanted = this.folder.resolve(kind + "-" + version);
		if (!Files.isDirectory(wanted)) {
			Files.createDirectories(this.folder);
			unpack(kind, wanted, unpacking);
		}
		return wanted;
	}

	private void unpack(String kind, Path wanted, Unpacking unpacking) throws IOException {
		if (!this.shared) {
			// Earlier versions and what a crash has left half unpacked.
			Folders.tryDelete(Folders.startingWith(this.folder, kind + "-"));
		}
		Path part = this.folder.resolve(kind + "-unpacking-" + UUID.randomUUID());
		try {
			Files.createDirectory(part);
			unpacking.into(part);
			Files.move(part, wanted, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (FileSystemException ex) {
			if (!Files.isDirectory(wanted)) {
				throw ex;
			}
			// Another instance was quicker: the same program is there.
		}
		finally {
			Folders.delete(part);
		}
	}

}
