package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Looks at the frame of a PDF: it begins with its sign, ends with its own, and asks for
 * no password. Objects of newer files are packed; what makes a file need a password never
 * is.
 */
final class PdfInspection {

	private static final String BEGINNING = "%PDF-";

	private static final int END_WITHIN = 2048;

	private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(?:\\d+\\s+\\d+\\s+R|<<)");

	private static final Pattern PROGRAM = Pattern.compile("/S\\s*/(?:JavaScript|Launch)\\b");

	private PdfInspection() {
	}

	static FileType of(Path file) throws IOException {
		var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
		if (!content.startsWith(BEGINNING) || !Tail.of(file, END_WITHIN).contains("%%EOF")
				|| Tail.forZip(file).endsZip()) {
			throw FileRefused.broken(null);
		}
		if (ENCRYPTED.matcher(content).find()) {
			throw new FileRefused("file.protected");
		}
		if (PROGRAM.matcher(content).find()) {
			throw new FileRefused("file.program");
		}
		return FileType.PDF;
	}

}
