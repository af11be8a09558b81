package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static io.techbridge.marketplace.platform.files.TestFiles.bytes;
import static io.techbridge.marketplace.platform.files.TestFiles.followedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class FileInspectionTests {

	private static final String VBA = "application/vnd.ms-office.vbaProject";

	@TempDir
	private Path folder;

	@ParameterizedTest(name = "{0}")
	@MethodSource("allowed")
	void documentsAndPicturesAreKnownByTheirContent(FileType expected, byte[] content) throws IOException {
		assertThat(FileInspection.of(file(content))).isEqualTo(expected);
	}

	static Stream<Arguments> allowed() {
		return Stream.of(arguments(FileType.PDF, TestFiles.pdf()), arguments(FileType.DOCX, TestFiles.docx()),
				arguments(FileType.XLSX, TestFiles.xlsx()), arguments(FileType.PPTX, TestFiles.pptx()),
				arguments(FileType.DOC, TestFiles.doc(0)), arguments(FileType.XLS, TestFiles.xls(null)),
				arguments(FileType.PPT, TestFiles.ppt(false)), arguments(FileType.PNG, TestFiles.png()),
				arguments(FileType.JPEG, TestFiles.jpeg()), arguments(FileType.WEBP, TestFiles.webp(1000)));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("otherTypes")
	void otherTypesAreRefused(String what, byte[] content) {
		assertRefused(content, "file.type");
	}

	static Stream<Arguments> otherTypes() {
		return Stream.of(arguments("a web page", bytes("<!DOCTYPE html><html><script>alert(1)</script></html>")),
				arguments("a drawing with scripts", bytes("<svg xmlns='http://www.w3.org/2000/svg'/>")),
				arguments("a program", bytes("MZ\u0090\u0000\u0003")), arguments("a text", bytes("只是文字")),
				arguments("a zip of anything", TestFiles.zip(Map.of("a.txt", bytes("x")))),
				arguments("an archive of Java", TestFiles.zip(Map.of("META-INF/MANIFEST.MF", bytes("x")))),
				arguments("an office document of another kind",
						TestFiles.officeZip("/d.xml", "application/vnd.ms-visio.drawing.main+xml",
								Map.of("d.xml", bytes("x")))),
				arguments("an installer", TestFiles.binary(Map.of("Property", new byte[100]))),
				arguments("a PDF behind something else", followedBy(bytes("<html>\n"), TestFiles.pdf())));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("withPrograms")
	void documentsWithProgramsAreRefused(String what, byte[] content) {
		assertRefused(content, "file.program");
	}

	static Stream<Arguments> withPrograms() {
		var main = Map.of("word/document.xml", bytes("<document/>"));
		var macros = new LinkedHashMap<>(main);
		macros.put("word/vbaProject.bin", bytes("x"));
		return Stream.of(
				arguments("docm",
						TestFiles.officeZip("/word/document.xml",
								"application/vnd.ms-word.document.macroEnabled.main+xml", main)),
				arguments("macros in a docx", TestFiles.officeZip("/word/document.xml",
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", macros)),
				arguments("a part declared as macros", TestFiles.officeZip("/word/document.xml", VBA, main)),
				arguments("macros in a doc",
						TestFiles.binary(Map.of("WordDocument", new byte[600], "Macros", new byte[10]))),
				arguments("macros in a ppt", TestFiles.ppt(true)),
				arguments("macro sheet in an xls", TestFiles.binary(Map.of("Workbook", macroSheet()))),
				arguments("script in a PDF", TestFiles.pdf("/OpenAction<</S/JavaScript/JS(app.alert(1))>>")),
				arguments("a PDF that starts a program", TestFiles.pdf("/OpenAction<</S /Launch/F(cmd)>>")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("withPasswords")
	void documentsWithPasswordsAreRefused(String what, byte[] content) {
		assertRefused(content, "file.protected");
	}

	static Stream<Arguments> withPasswords() {
		return Stream.of(arguments("xls", TestFiles.xls("secret")), arguments("doc", TestFiles.doc(0x0100)),
				arguments("docx",
						TestFiles.binary(Map.of("EncryptedPackage", new byte[100], "EncryptionInfo", new byte[100]))),
				arguments("ppt",
						TestFiles
							.binary(Map.of("PowerPoint Document", new byte[100], "EncryptedSummary", new byte[9]))),
				arguments("pdf", TestFiles.pdf("/Encrypt 5 0 R")),
				arguments("pdf with the dictionary in place", TestFiles.pdf("/Encrypt<</Filter/Standard>>")));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("broken")
	void whatIsBrokenOrTwoThingsAtOnceIsRefused(String what, byte[] content) {
		assertRefused(content, "file.broken");
	}

	static Stream<Arguments> broken() {
		var zip = TestFiles.zip(Map.of("Evil.class", bytes("x")));
		return Stream.of(arguments("half a PDF", half(TestFiles.pdf())),
				arguments("half a docx", half(TestFiles.docx())), arguments("half an xls", half(TestFiles.xls(null))),
				arguments("half a PNG", half(TestFiles.png())), arguments("half a JPEG", half(TestFiles.jpeg())),
				arguments("half a WebP", half(TestFiles.webp(9))),
				arguments("a PDF and a zip", followedBy(TestFiles.pdf(), zip)),
				arguments("a PNG and a zip", followedBy(TestFiles.png(), zip)),
				arguments("a JPEG and a zip", followedBy(TestFiles.jpeg(), zip)),
				arguments("a PNG with a wrong checksum", flipped(TestFiles.png(), 29)),
				arguments("a doc without its beginning", TestFiles.binary(Map.of("WordDocument", new byte[600]))),
				arguments("entities in the list of parts",
						TestFiles.zip(Map.of("[Content_Types].xml",
								bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Types>&x;</Types>")))),
				arguments("a part that leaves its folder",
						TestFiles.officeZip("/word/document.xml",
								"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
								Map.of("word/document.xml", bytes("x"), "../evil.txt", bytes("x")))),
				arguments("a docx without its main part", TestFiles.officeZip("/word/document.xml",
						"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", Map.of())));
	}

	@Test
	void zipBombsAreRefusedBeforeTheyAreUnpacked() {
		var megabytes = new byte[(int) (OfficeZipInspection.MOST_UNPACKED / 3) + 1];
		var bomb = Map.of("word/document.xml", megabytes, "word/a.xml", megabytes, "word/b.xml", megabytes);
		var crowd = new LinkedHashMap<String, byte[]>();
		IntStream.range(0, OfficeZipInspection.MOST_ENTRIES + 1).forEach((i) -> crowd.put("word/" + i, new byte[0]));
		var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

		assertRefused(TestFiles.officeZip("/word/document.xml", type, bomb), "file.too-much-inside");
		assertRefused(TestFiles.officeZip("/word/1", type, crowd), "file.too-much-inside");
	}

	@Test
	void picturesThatUnpackToTooManyPixelsAreRefused() {
		assertRefused(hugePng(), "file.too-many-pixels");
		assertRefused(TestFiles.webp(1_000_001), "file.too-many-pixels");
	}

	@Test
	void someMayHaveOtherEndings() {
		assertThat(FileType.JPEG.fits("照片.JPEG")).isTrue();
		assertThat(FileType.JPEG.fits("照片.jpg")).isTrue();
		assertThat(FileType.JPEG.fits("照片.png")).isFalse();
		assertThat(FileType.DOC.fits("报告.docx")).isFalse();
	}

	private void assertRefused(byte[] content, String message) {
		assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> FileInspection.of(file(content)))
			.extracting(FileRefused::message)
			.isEqualTo(message);
	}

	private Path file(byte[] content) throws IOException {
		return Files.write(Files.createTempFile(this.folder, "file", null), content);
	}

	private static byte[] half(byte[] content) {
		return Arrays.copyOf(content, content.length / 2);
	}

	private static byte[] flipped(byte[] content, int position) {
		content[position] ^= 1;
		return content;
	}

	private static byte[] hugePng() {
		var png = ByteBuffer.wrap(TestFiles.png());
		png.putInt(16, 20_000).putInt(20, 20_000);
		var sum = new CRC32();
		sum.update(png.array(), 12, 17);
		return png.putInt(29, (int) sum.getValue()).array();
	}

	private static byte[] macroSheet() {
		return new byte[] { 0x09, 0x08, 0, 0, (byte) 0x85, 0, 8, 0, 0, 0, 0, 0, 0, 1, 0, 0 };
	}

}
