package io.techbridge.marketplace.platform.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Files as programs write them, as small as can be, and some that try to deceive.
 */
public final class TestFiles {

	private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final String SLIDES = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";

	private static final String SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

	private TestFiles() {
	}

	public static byte[] pdf() {
		return pdf("");
	}

	static byte[] pdf(String more) {
		return """
				%%PDF-1.4
				1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
				2 0 obj <</Type/Pages/Kids[]/Count 0>> endobj
				trailer <</Root 1 0 R%s>>
				startxref
				0
				%%%%EOF
				""".formatted(more).getBytes(StandardCharsets.ISO_8859_1);
	}

	public static byte[] docx() {
		return officeZip("/word/document.xml", WORD, Map.of("word/document.xml", bytes("<document/>")));
	}

	static byte[] pptx() {
		return officeZip("/ppt/presentation.xml", SLIDES, Map.of("ppt/presentation.xml", bytes("<presentation/>")));
	}

	public static byte[] xlsx() {
		return officeZip("/xl/workbook.xml", SHEETS, Map.of("xl/workbook.xml", bytes("<workbook/>")));
	}

	static byte[] officeZip(String main, String type, Map<String, byte[]> parts) {
		var entries = new LinkedHashMap<String, byte[]>();
		entries.put("[Content_Types].xml", bytes("""
				<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
				<Default Extension="xml" ContentType="application/xml"/>\
				<Override PartName="%s" ContentType="%s"/></Types>""".formatted(main, type)));
		entries.putAll(parts);
		return zip(entries);
	}

	static byte[] zip(Map<String, byte[]> entries) {
		var bytes = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(bytes)) {
			for (var entry : entries.entrySet()) {
				zip.putNextEntry(new ZipEntry(entry.getKey()));
				zip.write(entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] xls(String password) {
		try (var book = new HSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			book.createSheet("数据").createRow(0).createCell(0).setCellValue("良率");
			Biff8EncryptionKey.setCurrentUserPassword(password);
			book.write(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
	}

	static byte[] doc(int flags) {
		var header = ByteBuffer.allocate(1024).order(ByteOrder.LITTLE_ENDIAN);
		header.putShort(0, (short) 0xA5EC).putShort(10, (short) flags);
		return binary(Map.of("WordDocument", header.array()));
	}

	static byte[] ppt(boolean macros) {
		var content = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
		content.position(500)
			.putShort((short) 0x1F)
			.putShort((short) 0x03FF)
			.putInt(20)
			.putShort((short) 2)
			.putShort((short) 0x0400)
			.putInt(12)
			.putInt(1)
			.putInt(macros ? 1 : 0)
			.putInt(2);
		return binary(Map.of("PowerPoint Document", content.array(), "Current User", new byte[50]));
	}

	static byte[] binary(Map<String, byte[]> entries) {
		try (var system = new POIFSFileSystem(); var bytes = new ByteArrayOutputStream()) {
			for (var entry : entries.entrySet()) {
				system.createDocument(new ByteArrayInputStream(entry.getValue()), entry.getKey());
			}
			system.writeFilesystem(bytes);
			return bytes.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public static byte[] png() {
		return image("png");
	}

	static byte[] jpeg() {
		return image("jpg");
	}

	private static byte[] image(String format) {
		var bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), format, bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	static byte[] webp(int width) {
		var content = ByteBuffer.allocate(12 + 18 + 8 + 4).order(ByteOrder.LITTLE_ENDIAN);
		content.put(bytes("RIFF")).putInt(content.capacity() - 8).put(bytes("WEBPVP8X")).putInt(10).putInt(0);
		content.put((byte) (width - 1))
			.put((byte) (width - 1 >> 8))
			.put((byte) (width - 1 >> 16))
			.put(new byte[] { 99, 0, 0 });
		content.put(bytes("VP8L")).putInt(4).putInt(0x2F);
		return content.array();
	}

	static byte[] followedBy(byte[] first, byte[] second) {
		return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
	}

	static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
