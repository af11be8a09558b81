package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/**
 * Keeps files in a folder, 256 folders below it so that none grows too long. A file is
 * written beside them and moved when it is whole and on the disk.
 */
final class FolderFileStore implements FileStore {

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

	private static final FileAttribute<Set<PosixFilePermission>> OWNER_ONLY_FOLDER = PosixFilePermissions
		.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

	private final Path folder;

	private final Path incoming;

	private FolderFileStore(Path folder) {
		this.folder = folder;
		this.incoming = folder.resolve("incoming");
	}

	/**
	 * The store in a folder, which is created if missing.
	 * @throws IOException if it cannot be written to
	 */
	static FolderFileStore in(Path folder) throws IOException {
		var store = new FolderFileStore(folder);
		Files.createDirectories(store.incoming, OWNER_ONLY_FOLDER);
		Files.delete(Files.createTempFile(store.incoming, "probe", null, OWNER_ONLY));
		return store;
	}

	@Override
	public StoredFile store(InputStream content) throws IOException {
		var key = FileKey.random();
		var fresh = Files.createTempFile(this.incoming, "file", null, OWNER_ONLY);
		try {
			var digest = sha256();
			var size = write(content, fresh, digest);
			var place = place(key);
			Files.createDirectories(place.getParent(), OWNER_ONLY_FOLDER);
			Files.move(fresh, place, StandardCopyOption.ATOMIC_MOVE);
			return new StoredFile(key, size, HexFormat.of().formatHex(digest.digest()));
		}
		finally {
			Files.deleteIfExists(fresh);
		}
	}

	private static long write(InputStream content, Path file, MessageDigest digest) throws IOException {
		try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
				var output = new DigestOutputStream(Channels.newOutputStream(channel), digest)) {
			var size = content.transferTo(output);
			channel.force(true);
			return size;
		}
	}

	@Override
	public InputStream open(FileKey key) {
		try {
			return Files.newInputStream(place(key));
		}
		catch (NoSuchFileException ex) {
			throw new FileMissing(key, ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void delete(FileKey key) {
		try {
			Files.deleteIfExists(place(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Set<FileKey> storedBefore(Instant moment) {
		var found = new HashSet<FileKey>();
		try (var folders = Files.newDirectoryStream(this.folder, "[0-9a-f][0-9a-f]")) {
			for (var below : folders) {
				addStoredBefore(moment, below, found);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (DirectoryIteratorException ex) {
			throw new UncheckedIOException(ex.getCause());
		}
		return found;
	}

	private static void addStoredBefore(Instant moment, Path folder, Set<FileKey> found) throws IOException {
		try (var files = Files.newDirectoryStream(folder)) {
			for (var file : files) {
				if (isOlder(file, moment)) {
					found.add(new FileKey(folder.getFileName().toString() + file.getFileName()));
				}
			}
		}
	}

	@Override
	public void clearUnfinished(Instant moment) {
		try (var files = Files.newDirectoryStream(this.incoming)) {
			for (var file : files) {
				if (isOlder(file, moment)) {
					Files.deleteIfExists(file);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (DirectoryIteratorException ex) {
			throw new UncheckedIOException(ex.getCause());
		}
	}

	private static boolean isOlder(Path file, Instant moment) throws IOException {
		return Files.getLastModifiedTime(file).toInstant().isBefore(moment);
	}

	private Path place(FileKey key) {
		return this.folder.resolve(key.value().substring(0, 2)).resolve(key.value().substring(2));
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
