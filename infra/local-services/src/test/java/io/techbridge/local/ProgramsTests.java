package io.techbridge.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class ProgramsTests {

	@TempDir
	Path folder;

	@Test
	void aProgramIsUnpackedOnce() throws IOException {
		var programs = new Programs(this.folder, false);
		Path first = programs.get("node", "1", into -> Files.writeString(into.resolve("jar"), "first"));

		Path second = programs.get("node", "1", into -> Files.writeString(into.resolve("jar"), "second"));

		assertThat(second).isEqualTo(first);
		assertThat(second.resolve("jar")).hasContent("first");
	}

	@Test
	void anotherVersionReplacesTheEarlierOne() throws IOException {
		var programs = new Programs(this.folder, false);
		Path earlier = programs.get("node", "1", into -> Files.writeString(into.resolve("jar"), "1"));
		Path other = programs.get("other", "1", into -> {
		});

		Path later = programs.get("node", "2", into -> Files.writeString(into.resolve("jar"), "2"));

		assertThat(later.resolve("jar")).hasContent("2");
		assertThat(earlier).doesNotExist();
		assertThat(other).exists();
	}

	@Test
	void aSharedFolderKeepsEarlierVersions() throws IOException {
		var programs = new Programs(this.folder, true);
		Path earlier = programs.get("node", "1", into -> Files.writeString(into.resolve("jar"), "1"));

		programs.get("node", "2", into -> {
		});

		assertThat(earlier).exists();
	}

	@Test
	void aFailureLeavesNothing() {
		var programs = new Programs(this.folder, false);

		assertThatIOException().isThrownBy(() -> programs.get("node", "1", into -> {
			Files.writeString(into.resolve("jar"), "half");
			throw new IOException("No space left on device");
		}));

		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void whoUnpacksMeanwhileIsQuicker() throws IOException {
		var programs = new Programs(this.folder, true);

		Path program = programs.get("node", "1", into -> {
			Files.writeString(into.resolve("jar"), "slow");
			programs.get("node", "1", other -> Files.writeString(other.resolve("jar"), "quick"));
		});

		assertThat(program.resolve("jar")).hasContent("quick");
		assertThat(Folders.startingWith(this.folder, "node-")).containsExactly(program);
	}

	@Test
	void theVersionOfTheNodeFollowsItsJars() throws IOException {
		var jars = SearchPrograms.onClassPath();

		assertThat(jars.names()).contains("techbridge-search-node.jar").allMatch(name -> name.endsWith(".jar"));
		assertThat(jars.version()).hasSize(12).isEqualTo(SearchPrograms.onClassPath().version());
		assertThat(SearchPrograms.digest("a jar")).isNotEqualTo(SearchPrograms.digest("another jar"));
	}

}
