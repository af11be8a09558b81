package io.techbridge.searchnode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import io.techbridge.searchnode.analysis.ChineseAnalysisPlugin;
import io.techbridge.searchnode.analysis.CommonAnalysisPlugin;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.core.TimeValue;
import org.elasticsearch.http.HttpServerTransport;
import org.elasticsearch.node.ClassPathNode;
import org.elasticsearch.node.Node;
import org.elasticsearch.transport.netty4.Netty4Plugin;

/**
 * Main class of the search node.
 * <p>
 * Arguments: the home folder and the HTTP port (0 for any free one). The node listens on
 * the loopback address only, announces itself by writing its port to
 * {@code <home>/http.port}, and stops when its standard input closes, that is when its
 * parent has gone in whatever way, or on SIGTERM.
 */
public final class SearchNode {

	private static final String NAME = "techbridge-local";

	private static final TimeValue PATIENCE = TimeValue.timeValueSeconds(30);

	private SearchNode() {
	}

	public static void main(String[] args) {
		if (args.length != 2) {
			System.err.println("Usage: SearchNode <home folder> <HTTP port, 0 for any>");
			System.exit(2);
		}
		stopWhenParentIsGone();
		try {
			start(Path.of(args[0]).toAbsolutePath(), args[1]);
		}
		catch (Exception ex) {
			ex.printStackTrace();
			System.exit(1);
		}
	}

	/**
	 * This thread is also what keeps the JVM alive: those of Elasticsearch are daemons.
	 */
	private static void stopWhenParentIsGone() {
		Thread.ofPlatform().name("parent-watch").start(() -> {
			awaitEndOfInput();
			System.exit(0);
		});
	}

	private static void start(Path home, String httpPort) throws Exception {
		Files.createDirectories(home.resolve("config"));
		HomeLock.await(home);
		Node node = node(home, httpPort);
		Runtime.getRuntime().addShutdownHook(new Thread(() -> close(node), "close-node"));
		node.start();
		awaitIndices(node);
		PortFile.write(home, httpPort(node));
	}

	/**
	 * Who sees the port may ask at once. An index that stays red is for the application
	 * to rebuild.
	 */
	private static void awaitIndices(Node node) {
		node.client().admin().cluster().prepareHealth(PATIENCE).setTimeout(PATIENCE).setWaitForYellowStatus().get();
	}

	private static void awaitEndOfInput() {
		try {
			while (System.in.read() >= 0) {
				// whatever the parent says: only the end matters
			}
		}
		catch (IOException ex) {
			// a broken pipe is an end, too
		}
	}

	private static Node node(Path home, String httpPort) {
		LogConfigurator.setNodeName(NAME);
		LogConfigurator.configureESLogging();
		return new ClassPathNode(settings(home, httpPort),
				List.of(new Netty4Plugin(), new RootPlugin(), new CommonAnalysisPlugin(), new ChineseAnalysisPlugin()));
	}

	private static Settings settings(Path home, String httpPort) {
		return Settings.builder()
			.put("cluster.name", NAME)
			.put("node.name", NAME)
			.put("path.home", home.toString())
			.put("path.data", home.resolve("data").toString())
			.put("path.logs", home.resolve("logs").toString())
			.putList("node.roles", "master", "data", "ingest")
			.put("discovery.type", "single-node")
			.put("network.host", "127.0.0.1")
			.put("http.type", "netty4")
			.put("http.port", httpPort)
			.put("transport.type", "netty4")
			.put("transport.port", "0")
			// A well-filled disk of a developer's machine must not turn indices
			// read-only.
			.put("cluster.routing.allocation.disk.threshold_enabled", false)
			.build();
	}

	private static int httpPort(Node node) {
		return node.injector().getInstance(HttpServerTransport.class).boundAddress().publishAddress().getPort();
	}

	private static void close(Node node) {
		try {
			node.close();
			node.awaitClose(10, TimeUnit.SECONDS);
		}
		catch (IOException ex) {
			System.err.println("The node did not close cleanly: " + ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
