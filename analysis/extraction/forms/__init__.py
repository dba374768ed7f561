"""Forms: pages whose layout says what is asked, whatever their sentences say."""
