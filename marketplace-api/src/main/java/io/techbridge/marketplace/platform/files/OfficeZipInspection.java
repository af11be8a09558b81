package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks into a zip for the document of an office program. What is packed is unpacked once
 * to its end, and not further than documents go, for what a zip says of itself may be a
 * lie.
 */
final class OfficeZipInspection {

	static final int MOST_ENTRIES = 5000;

	static final long MOST_UNPACKED = 300L * 1024 * 1024;

	private static final String TYPES = "[Content_Types].xml";

	private static final int LONGEST_TYPES = 2 * 1024 * 1024;

	private static final Map<String, FileType> MAIN_PARTS = Map.of(
			"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
			"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

	private OfficeZipInspection() {
	}

	static FileType of(Path file) throws IOException {
		try (var zip = new ZipFile(file.toFile())) {
			if (zip.size() > MOST_ENTRIES) {
				throw new FileRefused("file.too-much-inside");
			}
			var types = contentTypes(zip);
			var type = type(types, zip);
			unpack(zip);
			return type;
		}
		catch (ZipException | IllegalArgumentException ex) {
			throw FileRefused.broken(ex);
		}
	}

	private static ContentTypes contentTypes(ZipFile zip) throws IOException {
		var entry = zip.getEntry(TYPES);
		if (entry == null) {
			throw new FileRefused("file.type");
		}
		try (var content = zip.getInputStream(entry)) {
			var xml = content.readNBytes(LONGEST_TYPES + 1);
			if (xml.length > LONGEST_TYPES) {
				throw FileRefused.broken(null);
			}
			return ContentTypes.read(xml);
		}
	}

	private static FileType type(ContentTypes types, ZipFile zip) {
		var mains = new HashMap<String, FileType>();
		types.parts().forEach((part, type) -> {
			if (MAIN_PARTS.containsKey(type)) {
				mains.put(part, MAIN_PARTS.get(type));
			}
		});
		if (types.isActive() || zip.stream().map(ZipEntry::getName).anyMatch(OfficeZipInspection::isProgram)) {
			throw new FileRefused("file.program");
		}
		if (mains.size() != 1) {
			throw new FileRefused("file.type");
		}
		var main = mains.entrySet().iterator().next();
		if (zip.getEntry(main.getKey()) == null) {
			throw FileRefused.broken(null);
		}
		return main.getValue();
	}

	private static boolean isProgram(String name) {
		var lower = name.toLowerCase(Locale.ROOT);
		return lower.contains("vbaproject") || lower.contains("/macrosheets/") || lower.contains("/activex/")
				|| lower.matches(".*\\.(exe|dll|com|bat|cmd|js|jse|vbs|vbe|ps1|scr|msi|jar|class|hta|lnk)");
	}

	private static void unpack(ZipFile zip) throws IOException {
		var left = MOST_UNPACKED;
		var buffer = new byte[64 * 1024];
		for (var entry : zip.stream().toList()) {
			if (leavesItsFolder(entry.getName())) {
				throw FileRefused.broken(null);
			}
			try (var content = zip.getInputStream(entry)) {
				left -= size(content, buffer, left);
			}
		}
	}

	private static long size(InputStream content, byte[] buffer, long most) throws IOException {
		var size = 0L;
		for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
			size += read;
			if (size > most) {
				throw new FileRefused("file.too-much-inside");
			}
		}
		return size;
	}

	private static boolean leavesItsFolder(String name) {
		return name.startsWith("/") || name.contains("\\") || name.contains("\0") || name.matches("(.*/)?\\.\\.(/.*)?");
	}

}
