package io.techbridge.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The search node alone, for work that needs no database. */
public final class LocalSearch implements AutoCloseable {

	private final URI uri;

	private final @Nullable SearchEngine engine;

	private final @Nullable DataFolder folder;

	private LocalSearch(URI uri, @Nullable SearchEngine engine, @Nullable DataFolder folder) {
		this.uri = uri;
		this.engine = engine;
		this.folder = folder;
	}

	/** Starts a node of its own with its data in the folder. */
	public static LocalSearch start(Path dir) {
		return start(LocalServicesSettings.of(dir));
	}

	/** As {@link #start(Path)}, with chosen port, heap and folder of programs. */
	public static LocalSearch start(LocalServicesSettings settings) {
		Platform.check();
		DataFolder folder = DataFolder.hold(settings.dir());
		try {
			SearchEngine engine = SearchEngine.start(settings);
			folder.announce(RunningEngines.announceStart().with(0, engine.port()));
			return new LocalSearch(engine.uri(), engine, folder);
		}
		catch (RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	/**
	 * Attaches to the node that a running instance holds in its data folder; without one
	 * starts a node with its data in the private folder.
	 */
	public static LocalSearch attachOrStart(LocalServicesSettings running, Path privateDir) {
		Optional<RunningEngines> found = Attachment.find(running.dir(),
				engines -> Attachment.answers(engines.searchPort()));
		if (found.isPresent()) {
			return new LocalSearch(SearchEngine.uri(found.get().searchPort()), null, null);
		}
		return start(running.in(privateDir));
	}

	public URI uri() {
		return this.uri;
	}

	/** Whether the node belongs to another instance. */
	public boolean attached() {
		return this.engine == null;
	}

	public boolean healthy() {
		return (this.engine != null) ? this.engine.alive() : Attachment.answers(this.uri.getPort());
	}

	/** Stops the node if it was started here. */
	@Override
	public void close() {
		if (this.engine != null) {
			this.engine.close();
		}
		if (this.folder != null) {
			this.folder.close();
		}
	}

}
