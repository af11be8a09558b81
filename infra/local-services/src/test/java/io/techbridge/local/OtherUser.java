package io.techbridge.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/**
 * A user without special rights, to whom file permissions mean something. Root becomes
 * one by {@code setpriv} and gets copies (hard links where possible) of what that user
 * cannot read: the class path from the local repository and the engines' programs.
 * Anybody else is one already.
 */
final class OtherUser {

	private static final String ID = "65534";

	private final Path room;

	private final String classPath;

	private final Path programs;

	private OtherUser(Path room, String classPath, Path programs) {
		this.room = room;
		this.classPath = classPath;
		this.programs = programs;
	}

	static boolean iAmRoot() {
		return System.getProperty("user.name").equals("root");
	}

	static OtherUser in(Path room) throws IOException {
		Path programs = TestEngines.programs();
		if (!iAmRoot()) {
			return new OtherUser(room, System.getProperty("java.class.path"), programs);
		}
		Files.setPosixFilePermissions(room, PosixFilePermissions.fromString("rwxr-xr-x"));
		List<String> classPath = new ArrayList<>();
		for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
			Path copy = room.resolve("class-path").resolve(Integer.toString(classPath.size()));
			Path source = Path.of(entry);
			if (Files.exists(source)) {
				classPath.add(copyTree(source, copy.resolve(source.getFileName())).toString());
			}
		}
		return new OtherUser(room, String.join(File.pathSeparator, classPath),
				copyTree(programs, room.resolve("programs")));
	}

	private static Path copyTree(Path source, Path target) throws IOException {
		try (var files = Files.walk(source)) {
			for (Path file : (Iterable<Path>) files::iterator) {
				Path copy = target.resolve(source.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.createDirectories(copy.getParent());
					linkOrCopy(file, copy);
				}
			}
		}
		return target;
	}

	private static void linkOrCopy(Path file, Path copy) throws IOException {
		try {
			Files.createLink(copy, file);
		}
		catch (FileSystemException | UnsupportedOperationException ex) {
			Files.copy(file, copy);
		}
	}

	/** A folder of this user. */
	Path folder(String name) {
		Path folder = this.room.resolve(name);
		try {
			Files.createDirectories(folder);
			if (iAmRoot()) {
				Files.setOwner(folder,
						folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Application launch(Path dir, String... limits) {
		return launchWithPrograms(dir, this.programs, limits);
	}

	Application launchWithPrograms(Path dir, Path programs, String... limits) {
		List<String> prefix = new ArrayList<>(List.of("setsid"));
		if (iAmRoot()) {
			prefix.addAll(List.of("setpriv", "--reuid=" + ID, "--regid=" + ID, "--clear-groups"));
		}
		prefix.addAll(List.of(limits));
		return Application.launch(dir, programs, this.classPath, prefix);
	}

}
