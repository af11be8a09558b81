package io.techbridge.marketplace.alerts;

import java.util.stream.Stream;

import io.techbridge.marketplace.listings.core.ListingOwners;
import io.techbridge.marketplace.matches.NewMatches;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notes new matches, in the transaction that keeps them, to be told together a little
 * later.
 */
@Component
class NoteNewMatches {

	private final MatchAlerts alerts;

	private final ListingOwners owners;

	NoteNewMatches(MatchAlerts alerts, ListingOwners owners) {
		this.alerts = alerts;
		this.owners = owners;
	}

	@EventListener
	void on(NewMatches event) {
		var owners = this.owners
			.of(Stream.concat(Stream.of(event.need()), event.reached().stream().map(NewMatches.Reached::achievement))
				.toList());
		var need = owners.get(event.need());
		if (need != null) {
			this.alerts.add(event.reached()
				.stream()
				.filter((reached) -> owners.containsKey(reached.achievement()))
				.map((reached) -> new NewPair(event.need(), need, reached.achievement(),
						owners.get(reached.achievement()), reached.grade()))
				.toList());
		}
	}

}
