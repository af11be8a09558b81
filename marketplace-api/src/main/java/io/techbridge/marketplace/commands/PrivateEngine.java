package io.techbridge.marketplace.commands;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import io.techbridge.local.LocalSearch;
import io.techbridge.local.LocalServicesSettings;
import io.techbridge.matching.Listed;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.Matcher;
import io.techbridge.matching.MatchingEngine;
import io.techbridge.matching.MatchingSettings;
import io.techbridge.matching.Offer;
import io.techbridge.matching.Versioned;
import io.techbridge.matching.text.InMemoryVectorStore;

/**
 * An engine for the time of one command: an index of its own, on the search node of a
 * running marketplace or on one of its own in a folder that is deleted in the end. Ctrl-C
 * tidies up as well.
 */
final class PrivateEngine implements AutoCloseable {

	private static final int BATCH = 256;

	private final Path folder;

	private final LocalSearch node;

	private final MatchingEngine engine;

	private final Thread tidyUp = new Thread(this::release, "tidy-up");

	private boolean released;

	private PrivateEngine(Path folder, LocalSearch node, MatchingEngine engine) {
		this.folder = folder;
		this.node = node;
		this.engine = engine;
	}

	static PrivateEngine open(EngineOptions options, MatchingSettings settings) {
		var folder = temporaryFolder();
		LocalSearch node;
		try {
			node = LocalSearch.attachOrStart(LocalServicesSettings.of(options.data), folder);
		}
		catch (RuntimeException ex) {
			delete(folder);
			throw ex;
		}
		var engine = MatchingEngine.connect(node.uri(),
				options.embeddings.open(Runtime.getRuntime().availableProcessors()), new InMemoryVectorStore(),
				settings.withIndexPrefix("private-" + UUID.randomUUID()));
		var opened = new PrivateEngine(folder, node, engine);
		Runtime.getRuntime().addShutdownHook(opened.tidyUp);
		engine.index().ensure();
		return opened;
	}

	/**
	 * Puts the offers into the index, with progress.
	 */
	void index(List<Offer> offers, Progress progress) {
		progress.begin(this.engine.usesMeaning() ? "成果入库（含语义向量）" : "成果入库", offers.size());
		MatchIndex index = this.engine.index();
		for (int from = 0; from < offers.size(); from += BATCH) {
			var to = Math.min(from + BATCH, offers.size());
			index.putOffers(
					offers.subList(from, to).stream().map((offer) -> new Versioned<>(Listed.bare(offer), 1)).toList());
			progress.done(to);
		}
		index.refresh();
	}

	Matcher matcher() {
		return this.engine.matcher();
	}

	boolean usesMeaning() {
		return this.engine.usesMeaning();
	}

	@Override
	public void close() {
		Runtime.getRuntime().removeShutdownHook(this.tidyUp);
		release();
	}

	private synchronized void release() {
		if (this.released) {
			return;
		}
		this.released = true;
		try (this.node; this.engine) {
			if (this.node.attached()) {
				this.engine.index().drop();
			}
		}
		finally {
			delete(this.folder);
		}
	}

	private static Path temporaryFolder() {
		try {
			return Files.createTempDirectory("techbridge-");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No folder can be made in " + System.getProperty("java.io.tmpdir"), ex);
		}
	}

	private static void delete(Path folder) {
		try (var files = Files.walk(folder)) {
			for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The temporary folder " + folder + " could not be deleted", ex);
		}
	}

}
