package io.techbridge.marketplace.platform.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * Tells by its content what a file is. The first bytes say which kind of reader to ask;
 * that reader then looks all the way through.
 */
final class FileInspection {

	private static final Tika BEGINNINGS = new Tika();

	private static final Map<MediaType, Inspection> INSPECTIONS = Map.of(MediaType.application("pdf"),
			PdfInspection::of, MediaType.APPLICATION_ZIP, OfficeZipInspection::of,
			MediaType.application("x-tika-msoffice"), OfficeBinaryInspection::of, MediaType.image("png"),
			ImageInspection::png, MediaType.image("jpeg"), ImageInspection::jpeg, MediaType.image("webp"),
			ImageInspection::webp);

	private FileInspection() {
	}

	/**
	 * @throws FileRefused if it is none of the allowed types, or broken, protected, full
	 * of programs
	 */
	static FileType of(Path file) throws IOException {
		return inspection(beginning(file)).of(file);
	}

	/** The bare content: a name may lie. */
	private static MediaType beginning(Path file) throws IOException {
		try (var content = new BufferedInputStream(Files.newInputStream(file))) {
			return MediaType.parse(BEGINNINGS.detect(content));
		}
	}

	/** Some zips are known by their first entry: they are zips all the same. */
	private static Inspection inspection(MediaType beginning) {
		var registry = MediaTypeRegistry.getDefaultRegistry();
		return INSPECTIONS.entrySet()
			.stream()
			.filter((entry) -> registry.isInstanceOf(beginning, entry.getKey()))
			.findFirst()
			.map(Map.Entry::getValue)
			.orElseThrow(() -> new FileRefused("file.type"));
	}

	/** Looks all the way through a file of one kind. */
	@FunctionalInterface
	private interface Inspection {

		FileType of(Path file) throws IOException;

	}

}
