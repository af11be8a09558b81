package io.techbridge.matching.index;

import java.util.List;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.techbridge.matching.Audience;

/**
 * What whoever asks may find.
 */
public final class Visible {

	private Visible() {
	}

	/**
	 * The conditions on entries for an audience; none for those who see everything. They
	 * exclude rather than demand, so that an index of an older version, whose entries
	 * were all for everybody, still answers while it is being replaced.
	 */
	public static List<Query> to(Audience audience) {
		return (audience == Audience.MEMBERS) ? List.of() : List.of(Query.of((query) -> query.bool((bool) -> bool
			.mustNot((not) -> not.term((term) -> term.field("facts.audience").value(Audience.MEMBERS.name()))))));
	}

}
