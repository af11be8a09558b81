package io.techbridge.marketplace.indexing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/operations/index")
@Tag(name = "operations")
class IndexController {

	private final ShowIndexState state;

	private final AskForIndexWork ask;

	IndexController(ShowIndexState state, AskForIndexWork ask) {
		this.state = state;
		this.ask = ask;
	}

	@GetMapping
	@Operation(summary = "How the search index is: what it holds, what waits, the last comparison and rebuild")
	IndexState getIndexState() {
		return this.state.now();
	}

	@PostMapping("/reconciliation")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Compare the search index with the database and put right what differs")
	void reconcileIndex() {
		this.ask.reconcile();
	}

	@PostMapping("/rebuild")
	@ResponseStatus(HttpStatus.ACCEPTED)
	@Operation(summary = "Build a new search index beside the one in use and swap them")
	void rebuildIndex() {
		this.ask.rebuild();
	}

}
