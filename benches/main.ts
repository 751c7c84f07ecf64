console.log("Nothing to evaluate yet.");
