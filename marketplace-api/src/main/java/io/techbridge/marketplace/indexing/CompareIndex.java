package io.techbridge.marketplace.indexing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.matching.IndexCopy;
import io.techbridge.matching.IndexEntry;
import io.techbridge.matching.Versioned;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Compares a search index with the database, both ways and in batches, while both go on
 * changing, and has what differs written anew.
 */
@Component
class CompareIndex {

	private static final int BATCH = 500;

	private final MarketRows rows;

	private final IndexTasks tasks;

	private final TransactionTemplate transaction;

	CompareIndex(MarketRows rows, IndexTasks tasks, TransactionTemplate transaction) {
		this.rows = rows;
		this.tasks = tasks;
		this.transaction = transaction;
	}

	/**
	 * Compares all listings.
	 * @param repair whether to have the index put right
	 * @param progress is told how many listings have been compared so far
	 */
	Reconciliation compare(IndexCopy index, boolean repair, LongConsumer progress) {
		index.refresh();
		var result = Reconciliation.NOTHING;
		for (var kind : IndexKind.values()) {
			var comparison = new Comparison(index, kind, repair, progress, result);
			comparison.rows();
			comparison.entries();
			result = comparison.result;
		}
		return result;
	}

	/** The comparison of one kind of listings. */
	private final class Comparison {

		private final IndexCopy index;

		private final IndexKind kind;

		private final boolean repair;

		private final LongConsumer progress;

		private Reconciliation result;

		private Comparison(IndexCopy index, IndexKind kind, boolean repair, LongConsumer progress,
				Reconciliation before) {
			this.index = index;
			this.kind = kind;
			this.repair = repair;
			this.progress = progress;
			this.result = before;
		}

		/** What should be found: is it there? */
		private void rows() {
			var ids = CompareIndex.this.rows.after(this.kind, 0, BATCH);
			while (!ids.isEmpty()) {
				compare(ids, true);
				ids = CompareIndex.this.rows.after(this.kind, ids.getLast(), BATCH);
			}
		}

		/** What is there: should it be found? */
		private void entries() {
			var entries = entries(null);
			while (!entries.isEmpty()) {
				compare(entries.stream().map((entry) -> Long.valueOf(entry.id())).toList(), false);
				entries = entries(entries.getLast().id());
			}
		}

		private List<IndexEntry> entries(@Nullable String after) {
			return this.index.entries(IndexSides.of(this.kind), after, BATCH);
		}

		/**
		 * The index is asked before the database and again after it. What it has before
		 * and the database has not can only be ahead, since every change is committed
		 * before it is written to the index; what it lacks after was lacking all the
		 * time.
		 * @param listed whether to look at what should be found or at all the rest
		 */
		private void compare(Collection<Long> ids, boolean listed) {
			var before = held(ids);
			var rows = CompareIndex.this.rows.among(this.kind, ids);
			var suspects = ids.stream()
				.filter((id) -> listed == isListed(rows.get(id)))
				.filter((id) -> Deviation.of(rows.get(id), before.get(id)) != Deviation.NONE)
				.toList();
			var after = held(suspects);
			var found = new HashMap<Long, Deviation>();
			for (var id : suspects) {
				var first = Deviation.of(rows.get(id), before.get(id));
				var second = Deviation.of(rows.get(id), after.get(id));
				if (first == Deviation.AHEAD || second != Deviation.NONE && second != Deviation.AHEAD) {
					found.put(id, (first == Deviation.AHEAD) ? first : second);
				}
			}
			var deviations = new Deviations(found);
			var checked = ids.stream().filter((id) -> listed == isListed(rows.get(id))).count();
			this.result = this.result.with(checked, this.repair ? repair(deviations, rows, after) : 0, deviations);
			this.progress.accept(this.result.checked());
		}

		private Map<Long, IndexEntry> held(Collection<Long> ids) {
			return this.index.entries(IndexSides.of(this.kind), ids.stream().map(String::valueOf).toList())
				.values()
				.stream()
				.collect(Collectors.toMap((entry) -> Long.valueOf(entry.id()), (entry) -> entry));
		}

		private static boolean isListed(@Nullable MarketRow row) {
			return row != null && row.onMarket();
		}

		/**
		 * What has a row becomes stale; what has none any more is removed.
		 * @return how many are put right
		 */
		private long repair(Deviations deviations, Map<Long, MarketRow> rows, Map<Long, IndexEntry> held) {
			var stale = deviations.ids(rows::containsKey);
			CompareIndex.this.transaction
				.executeWithoutResult((status) -> CompareIndex.this.tasks.stale(this.kind, stale));
			var gone = deviations.ids((id) -> !rows.containsKey(id))
				.stream()
				.map((id) -> new Versioned<>(id.toString(), Objects.requireNonNull(held.get(id)).version() + 1))
				.toList();
			switch (this.kind) {
				case ACHIEVEMENT -> this.index.removeOffers(gone);
				case NEED -> this.index.removeDemands(gone);
			}
			return stale.size() + gone.size();
		}

	}

}
