package io.techbridge.marketplace.platform.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The types of files that people may hand in.
 */
public enum FileType {

	PDF("application/pdf", "pdf"),

	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),

	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),

	PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),

	DOC("application/msword", "doc"),

	XLS("application/vnd.ms-excel", "xls"),

	PPT("application/vnd.ms-powerpoint", "ppt"),

	PNG("image/png", "png"),

	JPEG("image/jpeg", "jpg", "jpeg"),

	WEBP("image/webp", "webp");

	private final String mediaType;

	private final List<String> endings;

	FileType(String mediaType, String... endings) {
		this.mediaType = mediaType;
		this.endings = List.of(endings);
	}

	public String mediaType() {
		return this.mediaType;
	}

	/**
	 * How names of such files usually end, without the dot.
	 */
	public String ending() {
		return this.endings.getFirst();
	}

	/**
	 * Whether a file of this type may be called so.
	 */
	public boolean fits(String name) {
		return this.endings.contains(FileName.ending(name));
	}

	/**
	 * The type with this media type.
	 */
	public static Optional<FileType> ofMediaType(String mediaType) {
		return Stream.of(values()).filter((type) -> type.mediaType.equals(mediaType)).findFirst();
	}

}
