package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * The end of a file, where several kinds of files say where to begin reading.
 */
record Tail(byte[] bytes) {

	private static final byte[] ZIP_DIRECTORY_END = { 'P', 'K', 5, 6 };

	private static final int ZIP_COMMENT_LENGTH_AT = 20;

	private static final int ZIP_DIRECTORY_END_SIZE = 22;

	static Tail of(Path file, int length) throws IOException {
		try (var content = new RandomAccessFile(file.toFile(), "r")) {
			var bytes = new byte[(int) Math.min(length, content.length())];
			content.seek(content.length() - bytes.length);
			content.readFully(bytes);
			return new Tail(bytes);
		}
	}

	/**
	 * The end as long as needed to see whether the file is (also) a zip.
	 */
	static Tail forZip(Path file) throws IOException {
		return of(file, ZIP_DIRECTORY_END_SIZE + 0xFFFF);
	}

	boolean contains(String ascii) {
		return new String(this.bytes, StandardCharsets.ISO_8859_1).contains(ascii);
	}

	/**
	 * Whether somebody who reads from the end finds a zip: programs may hide in one
	 * behind an innocent picture.
	 */
	boolean endsZip() {
		for (var start = this.bytes.length - ZIP_DIRECTORY_END_SIZE; start >= 0; start--) {
			if (isZipDirectoryEnd(start)) {
				return true;
			}
		}
		return false;
	}

	private boolean isZipDirectoryEnd(int start) {
		for (var i = 0; i < ZIP_DIRECTORY_END.length; i++) {
			if (this.bytes[start + i] != ZIP_DIRECTORY_END[i]) {
				return false;
			}
		}
		var comment = (this.bytes[start + ZIP_COMMENT_LENGTH_AT] & 0xFF)
				| (this.bytes[start + ZIP_COMMENT_LENGTH_AT + 1] & 0xFF) << 8;
		return start + ZIP_DIRECTORY_END_SIZE + comment == this.bytes.length;
	}

}
