// A worker that never says hello.
addEventListener('message', () => {})
