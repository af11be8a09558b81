package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import io.techbridge.marketplace.platform.problems.InvalidFields;

import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes in files that people attach to something. What a file is, its content says; its
 * name only has to agree.
 */
@Component
public class ReceiveFiles {

	private final FileStore store;

	ReceiveFiles(FileStore store) {
		this.store = store;
	}

	/**
	 * Looks into the file and stores it.
	 * @param field how the request calls it, for what is wrong with it
	 * @throws InvalidFields if it is none of the allowed types, broken, protected by a
	 * password, contains programs, or is not what its name says
	 */
	public ReceivedFile receive(MultipartFile upload, String field) {
		var name = FileName.clean(Objects.requireNonNullElse(upload.getOriginalFilename(), ""));
		try {
			return inspected(upload, name);
		}
		catch (FileRefused ex) {
			throw InvalidFields.of(field, ex.message(), ex.arguments());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The upload cannot be read or stored", ex);
		}
	}

	private ReceivedFile inspected(MultipartFile upload, String name) throws IOException {
		var copy = Files.createTempFile("upload", null);
		try {
			upload.transferTo(copy);
			var type = type(copy, name);
			try (var content = Files.newInputStream(copy)) {
				return new ReceivedFile(name, type, this.store.store(content));
			}
		}
		finally {
			Files.deleteIfExists(copy);
		}
	}

	private static FileType type(Path file, String name) throws IOException {
		if (Files.size(file) == 0) {
			throw new FileRefused("file.empty");
		}
		var type = FileInspection.of(file);
		if (!type.fits(name)) {
			throw new FileRefused("file.wrong-ending", type.ending());
		}
		return type;
	}

}
