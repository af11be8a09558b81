package io.techbridge.searchnode;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class SearchNodeIT {

	@TempDir
	Path home;

	@Test
	void itIsRecognisedAsElasticsearchAndFindsByTextAndVector() throws Exception {
		try (var node = RunningNode.start(this.home)) {
			assertThat(node.get("/")).contains("\"number\":\"9.5.3\"", "You Know, for Search");
			createIndex(node);
			node.put("/offers/_doc/battery?refresh=true", "{\"title\": \"锂电池回收\", \"vector\": [1, 0, 0]}");
			node.put("/offers/_doc/water?refresh=true", "{\"title\": \"海水淡化\", \"vector\": [0, 1, 0]}");

			assertThat(node.post("/offers/_search", "{\"query\": {\"match\": {\"title\": \"电池\"}}}"))
				.contains("\"_id\":\"battery\"")
				.doesNotContain("\"_id\":\"water\"");
			assertThat(node.post("/offers/_search", """
					{"knn": {"field": "vector", "query_vector": [0.1, 0.9, 0], "k": 1, "num_candidates": 10}}
					""")).contains("\"_id\":\"water\"").doesNotContain("\"_id\":\"battery\"");
		}
	}

	@Test
	void aKilledNodeKeepsWhatItAcknowledgedAndAnswersAtOnceWhenItIsBack() throws Exception {
		int written = 0;
		try (var node = RunningNode.start(this.home)) {
			createIndex(node);
			for (; written < 50; written++) {
				assertThat(node.put("/offers/_doc/" + written, "{\"title\": \"成果 " + written + "\"}"))
					.contains("\"result\":\"created\"");
			}
			node.kill();
		}

		try (var node = RunningNode.start(this.home)) {
			for (int id = 0; id < written; id++) {
				assertThat(node.get("/offers/_doc/" + id)).contains("\"found\":true");
			}
		}
	}

	@Test
	void itStopsInOrderWhenItsParentIsGone() throws Exception {
		try (var node = RunningNode.start(this.home)) {
			assertThat(node.closeInput()).isZero();
			assertThat(node.log()).contains("Node closed");
		}
	}

	@Test
	void itStopsInOrderWhenTerminated() throws Exception {
		try (var node = RunningNode.start(this.home)) {
			assertThat(node.terminate()).isEqualTo(128 + 15);
			assertThat(node.log()).contains("Node closed");
		}
	}

	@Test
	void theSecondNodeOfAHomeWaitsForTheFirst() throws Exception {
		try (var first = RunningNode.start(this.home)) {
			Thread stop = Thread.ofVirtual().unstarted(() -> {
				try {
					first.closeInput();
				}
				catch (Exception ex) {
					throw new IllegalStateException(ex);
				}
			});
			stop.start();

			try (var second = RunningNode.start(this.home)) {
				assertThat(second.get("/_cluster/health")).contains("\"status\":\"green\"");
			}
			stop.join();
		}
	}

	@Test
	void aHealthyStartLogsNoStackTrace() throws Exception {
		try (var node = RunningNode.start(this.home)) {
			node.closeInput();

			assertThat(node.log().lines()).isNotEmpty()
				.noneMatch(line -> line.startsWith("\tat ") || line.contains("Exception") || line.contains("ERROR"));
		}
	}

	private static void createIndex(RunningNode node) throws Exception {
		assertThat(node.put("/offers",
				"""
						{"settings": {"number_of_replicas": 0},
						 "mappings": {"properties": {
						  "title": {"type": "text", "analyzer": "smartcn"},
						  "vector": {"type": "dense_vector", "dims": 3, "similarity": "cosine", "index_options": {"type": "hnsw"}}
						}}}
						"""))
			.contains("\"acknowledged\":true");
	}

}
