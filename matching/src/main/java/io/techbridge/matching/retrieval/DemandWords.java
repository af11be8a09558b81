package io.techbridge.matching.retrieval;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.Demand;
import io.techbridge.matching.ranking.Weights;
import io.techbridge.matching.text.ComparedText;

/**
 * The words of a demand as a query for offers: single characters and bigrams of its
 * title, which counts several times, and of the beginning of its text.
 */
final class DemandWords {

	private final Weights.Words weights;

	DemandWords(Weights.Words weights) {
		this.weights = weights;
	}

	/**
	 * The query: an entry answers it if it shares anything with the demand.
	 */
	Query query(Demand demand) {
		return Query.of((query) -> query.bool((bool) -> bool.should(clauses(demand))));
	}

	/**
	 * The same query, answered by exactly the entries with these ids; one that shares
	 * nothing with the demand scores 0.
	 */
	Query query(Demand demand, Collection<String> ids) {
		return Query
			.of((query) -> query.bool((bool) -> bool.should(clauses(demand)).minimumShouldMatch("0").filter(ids(ids))));
	}

	private List<Query> clauses(Demand demand) {
		var text = ComparedText.of(demand);
		var clauses = new ArrayList<Query>();
		add(clauses, text.subject(), this.weights.title());
		add(clauses, String.join(" ", demand.keywords()), this.weights.demandKeywords());
		add(clauses, text.bodyStart(this.weights.bodyCharacters()), 1);
		return clauses;
	}

	private void add(List<Query> clauses, String text, double boost) {
		if (text.isBlank()) {
			return;
		}
		clauses.add(match("title", text, boost));
		clauses.add(match("title.bigram", text, boost * this.weights.bigrams()));
		clauses.add(match("keywords", text, boost * this.weights.keywords()));
		clauses.add(match("text", text, boost * this.weights.offerText()));
	}

	private static Query match(String field, String text, double boost) {
		return Query.of((query) -> query.match((match) -> match.field(field).query(text).boost((float) boost)));
	}

	/**
	 * The same query, answered only by what passes the filters.
	 */
	static Query filtered(Query query, List<Query> filters) {
		return filters.isEmpty() ? query : Query.of((both) -> both.bool((bool) -> bool.must(query).filter(filters)));
	}

	static Query ids(Collection<String> ids) {
		return Query.of((query) -> query.ids((some) -> some.values(List.copyOf(ids))));
	}

}
