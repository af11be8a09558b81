package io.techbridge.marketplace.matches.gaps;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.listings.ListingId;
import io.techbridge.marketplace.platform.security.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/needs/{id}/broker-request")
@Tag(name = "matches")
class BrokerRequestController {

	private final BrokerRequests requests;

	BrokerRequestController(BrokerRequests requests) {
		this.requests = requests;
	}

	@PutMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Ask for a broker for a need of one's own that is on the market")
	void requestBroker(@PathVariable ListingId id, Caller caller) {
		this.requests.put(id, caller);
	}

	@DeleteMapping
	@ResponseStatus(HttpStatus.NO_CONTENT)
	@Operation(summary = "Do without a broker after all")
	void withdrawBrokerRequest(@PathVariable ListingId id, Caller caller) {
		this.requests.remove(id, caller);
	}

}
