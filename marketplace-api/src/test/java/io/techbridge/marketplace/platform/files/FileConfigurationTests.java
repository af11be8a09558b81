package io.techbridge.marketplace.platform.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.techbridge.local.LocalServicesSettings;
import io.techbridge.marketplace.platform.engine.Mode;
import io.techbridge.marketplace.platform.settings.UnusableSetting;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class FileConfigurationTests {

	@TempDir
	private Path data;

	@Test
	void locallyFilesLieBelowTheDataFolder() throws IOException {
		store(null, Mode.LOCAL).store(new ByteArrayInputStream(new byte[1]));

		assertThat(this.data.resolve("files")).isDirectoryContaining((below) -> !below.endsWith("incoming"));
	}

	@Test
	void productionUsesTheFolderItIsTold() throws IOException {
		store(this.data.resolve("shared"), Mode.PRODUCTION).store(new ByteArrayInputStream(new byte[1]));

		assertThat(this.data.resolve("shared/incoming")).isEmptyDirectory();
		assertThat(this.data.resolve("files")).doesNotExist();
	}

	@Test
	void productionWithoutAFolderDoesNotStart() {
		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> store(null, Mode.PRODUCTION))
			.withMessage("techbridge.files.dir: is not set, but attachments must be kept somewhere.");
	}

	@Test
	void aFolderThatCannotBeWrittenToIsToldBeforeTheFirstUpload() throws IOException {
		var file = Files.createFile(this.data.resolve("plain"));

		assertThatExceptionOfType(UnusableSetting.class).isThrownBy(() -> store(file, Mode.LOCAL))
			.withMessageStartingWith("techbridge.files.dir: is " + file + ", which cannot be written to");
	}

	private FileStore store(@Nullable Path dir, Mode mode) {
		return new FileConfiguration().fileStore(new FileSettings(dir), mode, LocalServicesSettings.of(this.data));
	}

}
