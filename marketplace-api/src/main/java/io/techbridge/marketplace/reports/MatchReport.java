package io.techbridge.marketplace.reports;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.IntStream;

import io.techbridge.marketplace.lists.ListedNeed;
import io.techbridge.matching.Grade;
import io.techbridge.matching.Match;

/**
 * A match report under way. The needs are added one after the other, each with its
 * matches, best first; nothing stands at the target before {@link #finish()}. <pre>
 * try (var report = MatchReport.to(target, run, sentences)) {
 *     needs.forEach((need) -> report.add(need, matchesOf(need)));
 *     report.finish();
 * }
 * </pre>
 */
public final class MatchReport implements Closeable {

	private final Path target;

	private final Path unfinished;

	private final ReportRun run;

	private final ReportFormat format;

	private final ReportBody body;

	private MatchReport(Path target, Path unfinished, ReportRun run, ReportFormat format, ReportBody body) {
		this.target = target;
		this.unfinished = unfinished;
		this.run = run;
		this.format = format;
		this.body = body;
	}

	/**
	 * Checks that the report can be written there at all, before any work is done for it:
	 * the ending, the folder, the permission.
	 * @throws ReportRefused if it cannot
	 */
	public static void requireWritable(Path target) {
		ReportFormat.of(target);
		if (Files.isDirectory(target)) {
			throw ReportRefused.because("folder", target);
		}
		var folder = folderOf(target);
		if (!Files.isDirectory(folder)) {
			throw ReportRefused.because("no-folder", target, folder);
		}
		if (!Files.isWritable(folder) || Files.exists(target) && !Files.isWritable(target)) {
			throw ReportRefused.because("unwritable", target);
		}
	}

	/**
	 * Begins a report in the format of the target's ending: {@code .xlsx}, {@code .csv},
	 * {@code .jsonl} or {@code .trec}.
	 * @throws ReportRefused if it cannot be written
	 */
	public static MatchReport to(Path target, ReportRun run, ReasonSentences sentences) {
		requireWritable(target);
		var format = ReportFormat.of(target);
		try {
			var unfinished = Files.createTempFile(folderOf(target), ".report-", ".part");
			return new MatchReport(target, unfinished, run, format, body(format, unfinished, run, sentences));
		}
		catch (IOException ex) {
			throw ReportRefused.causedBy(ex, "unwritable", target);
		}
	}

	/**
	 * Adds a need with its matches, best first. Matches below the limits of the run are
	 * left out.
	 */
	public void add(ListedNeed need, List<Match> matches) {
		var shown = matches.stream()
			.filter((match) -> isShown(match.grade()))
			.limit(this.run.top().orElse(Integer.MAX_VALUE))
			.toList();
		var ranked = IntStream.range(0, shown.size())
			.mapToObj((index) -> new RankedMatch(index + 1, shown.get(index)))
			.toList();
		try {
			this.body.add(need, ranked);
		}
		catch (IOException ex) {
			throw ReportRefused.causedBy(ex, "unwritable", this.target);
		}
	}

	/**
	 * Completes the report and puts it in its place.
	 */
	public void finish() {
		try {
			this.body.finish();
			this.body.close();
			move();
		}
		catch (IOException ex) {
			throw ReportRefused.causedBy(ex, "unwritable", this.target);
		}
	}

	/**
	 * Removes what was written if the report was not finished.
	 */
	@Override
	public void close() throws IOException {
		try {
			this.body.close();
		}
		finally {
			Files.deleteIfExists(this.unfinished);
		}
	}

	private boolean isShown(Grade grade) {
		return grade != Grade.NONE || this.run.top().isEmpty() || !this.format.isForPeople();
	}

	private void move() throws IOException {
		allowReading(this.unfinished);
		try {
			Files.move(this.unfinished, this.target, StandardCopyOption.ATOMIC_MOVE,
					StandardCopyOption.REPLACE_EXISTING);
		}
		catch (AtomicMoveNotSupportedException ex) {
			Files.move(this.unfinished, this.target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** A temporary file is its owner's alone, a report is as readable as its folder. */
	private static void allowReading(Path file) throws IOException {
		var view = Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
		if (view != null) {
			view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
		}
	}

	private static Path folderOf(Path target) {
		var parent = target.toAbsolutePath().getParent();
		return (parent != null) ? parent : target.toAbsolutePath();
	}

	private static ReportBody body(ReportFormat format, Path file, ReportRun run, ReasonSentences sentences)
			throws IOException {
		return switch (format) {
			case XLSX -> new XlsxReport(file, run, sentences);
			case CSV -> new CsvReport(file, run, sentences);
			case JSONL -> new JsonLinesReport(file, sentences);
			case TREC -> new TrecReport(file);
		};
	}

}
