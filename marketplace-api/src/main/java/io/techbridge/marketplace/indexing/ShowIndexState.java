package io.techbridge.marketplace.indexing;

import java.util.Arrays;

import io.techbridge.marketplace.platform.indexing.IndexKind;
import io.techbridge.marketplace.platform.indexing.IndexTasks;
import io.techbridge.marketplace.platform.problems.Message;
import io.techbridge.matching.MatchIndex;
import io.techbridge.matching.SearchUnavailable;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Shows operators how the search index is, whether it answers or not.
 */
@Component
class ShowIndexState {

	private final MatchIndex index;

	private final MarketRows rows;

	private final IndexTasks tasks;

	private final Rebuilds rebuilds;

	private final Reconciliations reconciliations;

	private final MessageSource texts;

	ShowIndexState(MatchIndex index, MarketRows rows, IndexTasks tasks, Rebuilds rebuilds,
			Reconciliations reconciliations, MessageSource texts) {
		this.index = index;
		this.rows = rows;
		this.tasks = tasks;
		this.rebuilds = rebuilds;
		this.reconciliations = reconciliations;
		this.texts = texts;
	}

	IndexState now() {
		var kinds = Arrays.stream(IndexKind.values()).map(this::kind).toList();
		return new IndexState(kinds.stream().allMatch((kind) -> kind.documents() != null), kinds,
				this.reconciliations.latest().map(ShowIndexState::reconciliation).orElse(null),
				this.rebuilds.latest().map(this::rebuild).orElse(null));
	}

	private IndexState.KindState kind(IndexKind kind) {
		var queue = this.tasks.queue(kind);
		return new IndexState.KindState(kind, this.rows.count(kind), documents(kind), queue.waiting(), queue.failing(),
				queue.oldestWaitingSeconds());
	}

	private @Nullable Long documents(IndexKind kind) {
		try {
			return this.index.count(IndexSides.of(kind));
		}
		catch (SearchUnavailable ex) {
			return null; // being away is part of the answer
		}
	}

	private static IndexState.LastReconciliation reconciliation(Reconciliations.Done done) {
		var found = done.found();
		return new IndexState.LastReconciliation(done.at(), found.checked(), found.missing(), found.outdated(),
				found.ghosts(), found.ahead(), found.repaired());
	}

	private IndexState.LastRebuild rebuild(Rebuild rebuild) {
		var failure = rebuild.failure();
		return new IndexState.LastRebuild(rebuild.requestedAt(), rebuild.finishedAt(), rebuild.state(),
				rebuild.copied(), rebuild.total(),
				(failure != null) ? this.texts.getMessage(Message.of("index.rebuild.failure." + failure),
						LocaleContextHolder.getLocale()) : null);
	}

}
