package io.techbridge.marketplace.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import io.techbridge.marketplace.lists.ListedNeed;

/**
 * The run format of TREC: {@code need Q0 achievement rank score techbridge}. The score
 * only repeats the rank, since evaluation programs sort by it and ours has ties.
 */
final class TrecReport implements ReportBody {

	private static final int ABOVE_EVERY_RANK = 1_000_000;

	private final BufferedWriter writer;

	TrecReport(Path file) throws IOException {
		this.writer = Files.newBufferedWriter(file);
	}

	@Override
	public void add(ListedNeed need, List<RankedMatch> matches) throws IOException {
		for (var ranked : matches) {
			this.writer.write("%s Q0 %s %d %d techbridge%n".formatted(word(need.id()),
					word(ranked.match().offer().id()), ranked.rank(), ABOVE_EVERY_RANK - ranked.rank()));
		}
	}

	@Override
	public void finish() {
		// Every line stands for itself.
	}

	@Override
	public void close() throws IOException {
		this.writer.close();
	}

	/** White space separates the columns. */
	private static String word(String id) {
		return id.replaceAll("\\s", "_");
	}

}
