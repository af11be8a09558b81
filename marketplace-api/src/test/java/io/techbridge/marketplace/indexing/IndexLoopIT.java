package io.techbridge.marketplace.indexing;

import java.time.Duration;

import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.SearchUnavailable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;

@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class IndexLoopIT {

	private static final IndexingSettings QUICK = new IndexingSettings(true, Duration.ofMillis(20),
			Duration.ofMillis(20), 10, Duration.ofMinutes(1));

	@MockitoSpyBean
	private IndexWorker worker;

	@Autowired
	private Market market;

	@Autowired
	private ListingSearch search;

	private IndexLoop loop;

	@BeforeEach
	void start() {
		this.market.clear();
		this.loop = new IndexLoop(this.worker, QUICK);
	}

	@AfterEach
	void stop() {
		this.loop.stop();
	}

	@Test
	void whatIsPublishedIsFoundSoon() {
		this.loop.start();

		this.market.achievement("退役动力电池梯次利用");

		Awaitility.await().until(this::found);
		assertThat(this.loop.isRunning()).isTrue();
	}

	@Test
	void anOutageIsToldOnceAndThenSurvived(CapturedOutput log) {
		this.market.achievement("退役动力电池梯次利用");
		doThrow(new SearchUnavailable("away", new RuntimeException("connection refused"))).when(this.worker).prepare();
		this.loop.start();
		Awaitility.await().untilAsserted(() -> verify(this.worker, atLeast(5)).prepare());

		doCallRealMethod().when(this.worker).prepare();

		Awaitility.await().until(this::found);
		assertThat(log).containsOnlyOnce("cannot be written").containsOnlyOnce("can be written again");
		assertThat(log.toString()).doesNotContain("\tat ");
	}

	@Test
	void itCanBeStoppedAndStartedAgain() {
		this.loop.start();
		this.loop.stop();
		assertThat(this.loop.isRunning()).isFalse();

		this.market.achievement("退役动力电池梯次利用");
		this.loop.start();

		Awaitility.await().until(this::found);
	}

	private boolean found() {
		try {
			return this.search.offers(BrowseQuery.of("")).total() == 1;
		}
		catch (SearchUnavailable ex) {
			return false; // the index is not there yet
		}
	}

}
