package io.techbridge.marketplace.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

import com.ibm.icu.text.CharsetDetector;

/**
 * The encoding of a text file.
 *
 * @param charset the character set
 * @param markLength the bytes of the byte order mark in front
 */
record TextEncoding(Charset charset, int markLength) {

	private static final Charset GB18030 = Charset.forName("GB18030");

	private static final int SAMPLE_BYTES = 64 * 1024;

	private static final Set<String> PLAUSIBLE = Set.of("GB18030", "Big5", "ISO-8859-1", "windows-1252");

	/**
	 * Finds the encoding: the byte order mark decides, then whether the whole file is
	 * valid UTF-8, then what the characters look like.
	 * @throws ListRefused if the file is not text in any known encoding
	 */
	static TextEncoding of(Path file, byte[] start) throws IOException {
		if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
			return new TextEncoding(StandardCharsets.UTF_8, 3).requireValid(file);
		}
		if (startsWith(start, 0xFF, 0xFE)) {
			return new TextEncoding(StandardCharsets.UTF_16LE, 2).requireValid(file);
		}
		if (startsWith(start, 0xFE, 0xFF)) {
			return new TextEncoding(StandardCharsets.UTF_16BE, 2).requireValid(file);
		}
		if (hasZero(start)) {
			throw ListRefused.because("type", file.getFileName());
		}
		var utf8 = new TextEncoding(StandardCharsets.UTF_8, 0);
		return utf8.isValid(file) ? utf8 : guess(file).requireValid(file);
	}

	/**
	 * The name, with the byte order mark.
	 */
	String name() {
		return (this.markLength > 0) ? this.charset.name() + " (BOM)" : this.charset.name();
	}

	BufferedReader open(Path file) throws IOException {
		var stream = Files.newInputStream(file);
		stream.skipNBytes(this.markLength);
		var decoder = this.charset.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		return new BufferedReader(new InputStreamReader(stream, decoder));
	}

	private static TextEncoding guess(Path file) throws IOException {
		try (var stream = Files.newInputStream(file)) {
			var matches = new CharsetDetector().setText(stream.readNBytes(SAMPLE_BYTES)).detectAll();
			var charset = Arrays.stream(matches)
				.filter((match) -> PLAUSIBLE.contains(match.getName()))
				.max((one, other) -> Integer.compare(weight(one.getName(), one.getConfidence()),
						weight(other.getName(), other.getConfidence())))
				.map((match) -> Charset.forName(match.getName()))
				.orElse(GB18030);
			return new TextEncoding(charset, 0);
		}
	}

	/**
	 * A short list gives little to go by; here it is GB18030 unless much speaks against.
	 */
	private static int weight(String charset, int confidence) {
		return "GB18030".equals(charset) ? confidence + 30 : confidence;
	}

	private TextEncoding requireValid(Path file) throws IOException {
		if (!isValid(file)) {
			throw ListRefused.because("charset", file.getFileName());
		}
		return this;
	}

	private boolean isValid(Path file) throws IOException {
		try (var reader = open(file)) {
			return readsWithoutControlCharacters(reader);
		}
		catch (CharacterCodingException ex) {
			return false;
		}
	}

	private static boolean readsWithoutControlCharacters(Reader reader) throws IOException {
		var buffer = new char[8192];
		long odd = 0;
		long all = 0;
		for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
			all += count;
			for (int i = 0; i < count; i++) {
				odd += (Character.isISOControl(buffer[i]) && !Character.isWhitespace(buffer[i])) ? 1 : 0;
			}
		}
		return odd * 100 <= all;
	}

	private static boolean hasZero(byte[] start) {
		for (var one : start) {
			if (one == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean startsWith(byte[] start, int... mark) {
		return start.length >= mark.length
				&& IntStream.range(0, mark.length).allMatch((i) -> (start[i] & 0xFF) == mark[i]);
	}

}
