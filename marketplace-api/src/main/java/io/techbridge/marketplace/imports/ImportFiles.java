package io.techbridge.marketplace.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.techbridge.marketplace.lists.ListKind;
import io.techbridge.marketplace.lists.ListReader;
import io.techbridge.marketplace.lists.OpenList;
import io.techbridge.marketplace.platform.files.FileKey;
import io.techbridge.marketplace.platform.files.FileName;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.files.FilesInUse;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The files of imports, opened to be read. Not many are open at a time: a workbook of the
 * old format is in memory as long as it is.
 */
@Component
class ImportFiles implements FilesInUse {

	private static final int OPEN_AT_A_TIME = 4;

	/** File systems count bytes. */
	private static final int LONGEST_NAME = 60;

	private final Semaphore open = new Semaphore(OPEN_AT_A_TIME, true);

	private final ListReader reader;

	private final FileStore files;

	private final JdbcClient jdbc;

	ImportFiles(ListReader reader, FileStore files, JdbcClient jdbc) {
		this.reader = reader;
		this.files = files;
		this.jdbc = jdbc;
	}

	/**
	 * Reads the file of an import.
	 */
	<T> T read(ListImport from, Function<OpenList, T> work) {
		return read(() -> this.files.open(from.fileKey()), from.fileName(), from.kind(), work);
	}

	/**
	 * Reads a file. It is copied first: a list is read more than once.
	 * @throws io.techbridge.marketplace.lists.ListRefused if it cannot be used
	 */
	<T> T read(InputStreamSource content, String name, ListKind kind, Function<OpenList, T> work) {
		this.open.acquireUninterruptibly();
		try {
			var folder = Files.createTempDirectory("techbridge-import-");
			try {
				var copy = folder.resolve(shortened(name));
				try (var stream = content.getInputStream()) {
					Files.copy(stream, copy);
				}
				return work.apply(this.reader.open(kind, copy));
			}
			finally {
				FileSystemUtils.deleteRecursively(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			this.open.release();
		}
	}

	@Override
	public Set<FileKey> among(Collection<FileKey> files) {
		return this.jdbc.sql("SELECT file_key FROM list_import WHERE file_key IN (:keys)")
			.param("keys", files.stream().map(FileKey::value).toList())
			.query(String.class)
			.list()
			.stream()
			.map(FileKey::new)
			.collect(Collectors.toSet());
	}

	private static Path shortened(String name) {
		var ending = FileName.ending(name);
		var bare = name.substring(0, name.length() - ending.length());
		return Path.of((bare.length() > LONGEST_NAME) ? bare.substring(0, LONGEST_NAME) + "…." + ending : name);
	}

}
