package io.techbridge.local;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Both engines of local mode. Whoever starts them closes them; should the JVM end without
 * that, even by {@code kill -9}, they stop by themselves and lose nothing.
 */
public final class LocalServices implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(LocalServices.class);

	private final int databasePort;

	private final int searchPort;

	private final String password;

	private final @Nullable Own own;

	private LocalServices(int databasePort, int searchPort, String password, @Nullable Own own) {
		this.databasePort = databasePort;
		this.searchPort = searchPort;
		this.password = password;
		this.own = own;
	}

	/** What was started here and is to be stopped here. */
	private record Own(DataFolder folder, Database database, SearchEngine search) {
	}

	/**
	 * Starts both engines side by side.
	 * @throws LocalServicesException when that fails; then nothing is left running
	 */
	public static LocalServices start(LocalServicesSettings settings) {
		Platform.check();
		return start(settings, DataFolder.hold(settings.dir()));
	}

	/**
	 * Attaches to the engines which a live instance holds in the data folder, else starts
	 * its own there.
	 */
	public static LocalServices attachOrStart(LocalServicesSettings settings) {
		Platform.check();
		var outcome = Attachment.holdOrFind(settings.dir(), LocalServices::bothAnswer);
		return outcome.held()
			.map(folder -> start(settings, folder))
			.orElseGet(() -> attach(settings, outcome.running().orElseThrow()));
	}

	private static boolean bothAnswer(RunningEngines running) {
		return Attachment.answers(running.databasePort()) && Attachment.answers(running.searchPort());
	}

	private static LocalServices attach(LocalServicesSettings settings, RunningEngines running) {
		String password = FolderProblems.explained(settings.dir(), () -> Database.password(settings.dir()));
		logger.info("Using the local engines of process {}", running.pid());
		return new LocalServices(running.databasePort(), running.searchPort(), password, null);
	}

	private static LocalServices start(LocalServicesSettings settings, DataFolder folder) {
		try {
			long start = System.nanoTime();
			Own own = startEngines(settings, folder);
			folder.announce(RunningEngines.announceStart().with(own.database.port(), own.search.port()));
			logger.info("Local engines ready after {} ms: database on port {}, search node on port {}, data in {}",
					(System.nanoTime() - start) / 1_000_000, own.database.port(), own.search.port(), settings.dir());
			return new LocalServices(own.database.port(), own.search.port(), own.database.password(), own);
		}
		catch (RuntimeException ex) {
			folder.close();
			throw ex;
		}
	}

	private static Own startEngines(LocalServicesSettings settings, DataFolder folder) {
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			var database = CompletableFuture.supplyAsync(() -> Database.start(settings), both);
			var search = CompletableFuture.supplyAsync(() -> SearchEngine.start(settings), both);
			try {
				CompletableFuture.allOf(database, search).join();
				return new Own(folder, database.join(), search.join());
			}
			catch (CompletionException ex) {
				closeIfStarted(database);
				closeIfStarted(search);
				throw (ex.getCause() instanceof LocalServicesException explained) ? explained : ex;
			}
		}
	}

	private static void closeIfStarted(CompletableFuture<? extends Engine> engine) {
		if (!engine.isCompletedExceptionally()) {
			engine.join().close();
		}
	}

	public String jdbcUrl() {
		return "jdbc:mysql://127.0.0.1:" + this.databasePort + "/" + Database.NAME
				+ "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
				+ "&sslMode=DISABLED&allowPublicKeyRetrieval=true";
	}

	public String username() {
		return Database.NAME;
	}

	public String password() {
		return this.password;
	}

	public URI searchUri() {
		return SearchEngine.uri(this.searchPort);
	}

	/** Whether the engines belong to another instance. */
	public boolean attached() {
		return this.own == null;
	}

	/** Whether both engines still run. */
	public boolean healthy() {
		if (this.own != null) {
			return this.own.database.alive() && this.own.search.alive();
		}
		return Attachment.answers(this.databasePort) && Attachment.answers(this.searchPort);
	}

	/** Stops the engines if they were started here, and returns when they have ended. */
	@Override
	public void close() {
		if (this.own == null) {
			return;
		}
		try (ExecutorService both = Executors.newFixedThreadPool(2)) {
			both.submit(this.own.database::close);
			both.submit(this.own.search::close);
		}
		this.own.folder.close();
	}

}
