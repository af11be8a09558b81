package io.techbridge.marketplace.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.techbridge.marketplace.platform.problems.Message;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FolderFileStoreTests {

	@TempDir
	private Path folder;

	private FolderFileStore store;

	@BeforeEach
	void openTheStore() throws IOException {
		this.store = FolderFileStore.in(this.folder.resolve("files"));
	}

	@Test
	void whatWasStoredCanBeReadAgain() throws IOException {
		var stored = store("附件");

		assertThat(stored.size()).isEqualTo(6);
		assertThat(stored.sha256()).isEqualTo("c7225dbf105eeed5ba8d667dd1d85f7bbbc4c6befe31fb95ec976779c0c9b22e");
		try (var content = this.store.open(stored.key())) {
			assertThat(content).hasBinaryContent("附件".getBytes(StandardCharsets.UTF_8));
		}
	}

	@Test
	void onlyTheOwnerOfTheProcessReadsFiles() throws IOException {
		store("附件");

		try (var files = Files.walk(this.folder.resolve("files"))) {
			assertThat(files.filter(Files::isRegularFile)).singleElement()
				.satisfies((file) -> assertThat(Files.getPosixFilePermissions(file))
					.isEqualTo(PosixFilePermissions.fromString("rw-------")));
		}
	}

	@Test
	void whatCannotBeReadToItsEndLeavesNothingBehind() throws IOException {
		var breaking = new InputStream() {

			private int left = 10_000;

			@Override
			public int read() throws IOException {
				if (this.left-- <= 0) {
					throw new IOException("connection lost");
				}
				return 'x';
			}

		};

		assertThatIOException().isThrownBy(() -> this.store.store(breaking));
		try (var files = Files.walk(this.folder.resolve("files"))) {
			assertThat(files.filter(Files::isRegularFile)).isEmpty();
		}
	}

	@Test
	void aDeletedFileIsGone() throws IOException {
		var key = store("附件").key();

		this.store.delete(key);
		this.store.delete(key);

		assertThatExceptionOfType(FileMissing.class).isThrownBy(() -> this.store.open(key));
	}

	@Test
	void aKeyIsNoPath() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FileKey("../../../../../etc/passwd0000000"));
		assertThatIllegalArgumentException().isThrownBy(() -> new FileKey("0123456789abcdef"));
	}

	@Test
	void aFolderThatIsAFileIsRefused() throws IOException {
		var file = Files.createFile(this.folder.resolve("plain"));

		assertThatIOException().isThrownBy(() -> FolderFileStore.in(file));
	}

	@Test
	void filesOfNoRowAreDeletedAfterADay() throws IOException {
		var held = store("一").key();
		var forgotten = store("二").key();
		var unfinished = Files.createTempFile(this.folder.resolve("files/incoming"), "file", null);
		var inUse = new FilesInUse() {

			@Override
			public Set<FileKey> among(Collection<FileKey> files) {
				return files.contains(held) ? Set.of(held) : Set.of();
			}

		};

		assertThat(sweep(inUse, Duration.ofHours(23))).isEmpty();
		assertThat(this.store.storedBefore(Instant.MAX)).containsExactlyInAnyOrder(held, forgotten);

		assertThat(sweep(inUse, Duration.ofHours(25))).contains(Message.of("job.removed", 1));
		assertThat(this.store.storedBefore(Instant.MAX)).containsExactly(held);
		assertThat(unfinished).doesNotExist();
	}

	private Optional<Message> sweep(FilesInUse inUse, Duration later) {
		var clock = Clock.fixed(Instant.now().plus(later), ZoneOffset.UTC);
		var features = new StaticListableBeanFactory(Map.of("attachments", inUse)).getBeanProvider(FilesInUse.class);
		return new SweepFiles(this.store, features, clock).sweep();
	}

	private StoredFile store(String content) throws IOException {
		return this.store.store(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
	}

}
