package io.techbridge.marketplace.indexing;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.testing.ApplicationTest;
import io.techbridge.marketplace.testing.Market;
import io.techbridge.matching.BrowseQuery;
import io.techbridge.matching.Listed;
import io.techbridge.matching.ListingSearch;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.Offer;
import io.techbridge.matching.SearchUnavailable;
import io.techbridge.matching.Versioned;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.Mockito.doThrow;

@ApplicationTest
class IndexWorkerIT {

	@Autowired
	private IndexWorker worker;

	@Autowired
	private Market market;

	@Autowired
	private ListingSearch search;

	@Autowired
	private IndexTasks tasks;

	@Autowired
	private TransactionTemplate transaction;

	@Autowired
	private JdbcClient jdbc;

	@MockitoSpyBean
	private MatchIndex index;

	@BeforeEach
	void emptyMarket() {
		this.market.clear();
		this.worker.prepare();
	}

	@Test
	void whatIsPublishedIsFound() {
		var id = this.market.achievement("退役动力电池梯次利用");

		work();

		assertThat(found()).containsExactly(id.toString());
		assertThat(openTasks()).isZero();
	}

	@Test
	void whatIsWithdrawnIsNoLongerFound() {
		var id = this.market.achievement("退役动力电池梯次利用");
		work();

		withdraw(id);
		work();

		assertThat(found()).isEmpty();
	}

	@Test
	void aLostWriteIsMadeUpFor() {
		var id = this.market.achievement("退役动力电池梯次利用");
		doThrow(new SearchUnavailable("away", new RuntimeException())).doCallRealMethod()
			.when(this.index)
			.putOffers(any());

		assertThatExceptionOfType(SearchUnavailable.class).isThrownBy(this.worker::work);
		assertThat(openTasks()).isOne();

		work();
		assertThat(found()).containsExactly(id.toString());
	}

	@Test
	void aNewerVersionWins() {
		var id = this.market.achievement("退役动力电池梯次利用");
		work();

		this.index.putOffers(List.of(new Versioned<>(Listed.bare(Offer.of(id.toString(), "更早的标题", "")), 1)));
		this.index.refresh();

		assertThat(this.search.offers(BrowseQuery.of("更早的标题")).ids()).isEmpty();
	}

	@Test
	void twoWorkersOnTheSameListingsDoNoHarm() {
		var id = this.market.achievement("退役动力电池梯次利用");

		Stream.generate(() -> CompletableFuture.runAsync(this.worker::work))
			.limit(2)
			.toList()
			.forEach(CompletableFuture::join);
		this.index.refresh();

		assertThat(found()).containsExactly(id.toString());
		assertThat(openTasks()).isZero();
	}

	@Test
	void oneBadListingDoesNotHoldUpTheOthers() {
		var owner = this.market.organization("云山大学", "110108");
		var bad = this.market.achievement(owner, "坏的");
		var good = this.market.achievement(owner, "好的");
		doThrow(new IllegalStateException("refused")).when(this.index).putOffers(anyListWith(bad));

		work();

		assertThat(found()).containsExactly(good.toString());
		assertThat(openTasks()).isOne();
	}

	@Test
	void aNewIndexIsFilledFromTheDatabase() {
		var achievement = this.market.achievement("退役动力电池梯次利用");
		this.market.need("电池回收");
		work();

		this.index.drop();
		this.worker.prepare();
		work();

		assertThat(found()).containsExactly(achievement.toString());
		assertThat(this.index.demands()).isOne();
	}

	private List<Versioned<Listed<Offer>>> anyListWith(ListingId id) {
		return argThat((offers) -> offers != null
				&& offers.stream().anyMatch((offer) -> offer.item().item().id().equals(id.toString())));
	}

	private void work() {
		this.worker.work();
		this.index.refresh();
	}

	private void withdraw(ListingId id) {
		this.transaction.executeWithoutResult((status) -> {
			this.jdbc.sql("UPDATE listing SET status = 'WITHDRAWN' WHERE id = ?").param(id.value()).update();
			this.tasks.stale(IndexKind.ACHIEVEMENT, List.of(id.value()));
		});
	}

	private List<String> found() {
		return this.search.offers(BrowseQuery.of("")).ids();
	}

	private long openTasks() {
		return this.jdbc.sql("SELECT COUNT(*) FROM index_task").query(Long.class).single();
	}

}
