package io.techbridge.marketplace.platform.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * Looks into the files of older office programs, small file systems of their own: the
 * names in it say which program wrote it, flags at known places whether it asks for a
 * password or brings programs along.
 */
final class OfficeBinaryInspection {

	private static final Map<String, FileType> PROGRAMS = Map.of("WordDocument", FileType.DOC, "Workbook", FileType.XLS,
			"Book", FileType.XLS, "PowerPoint Document", FileType.PPT);

	private OfficeBinaryInspection() {
	}

	static FileType of(Path file) throws IOException {
		if (Tail.forZip(file).endsZip()) {
			throw FileRefused.broken(null);
		}
		try (var system = new POIFSFileSystem(file.toFile(), true)) {
			return type(system.getRoot());
		}
		catch (FileRefused ex) {
			throw ex;
		}
		catch (IOException | RuntimeException ex) {
			// whatever POI stumbles over, the file is not as such files are
			throw FileRefused.broken(ex);
		}
	}

	private static FileType type(DirectoryNode root) throws IOException {
		if (root.hasEntryCaseInsensitive("EncryptedPackage") || root.hasEntryCaseInsensitive("EncryptedSummary")) {
			throw new FileRefused("file.protected");
		}
		var main = PROGRAMS.keySet().stream().filter(root::hasEntryCaseInsensitive).toList();
		if (main.isEmpty()) {
			throw new FileRefused("file.type");
		}
		var type = PROGRAMS.get(main.getFirst());
		if (hasMacros(root)) {
			throw new FileRefused("file.program");
		}
		try (var content = root.createDocumentInputStream(root.getEntryCaseInsensitive(main.getFirst()))) {
			OfficeRecords.of(type, content.readAllBytes()).require();
		}
		return type;
	}

	private static boolean hasMacros(DirectoryNode root) {
		return root.hasEntryCaseInsensitive("Macros") || root.hasEntryCaseInsensitive("_VBA_PROJECT_CUR")
				|| root.hasEntryCaseInsensitive("_VBA_PROJECT");
	}

}
